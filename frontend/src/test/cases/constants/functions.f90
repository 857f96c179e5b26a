! The values beside this file are what gfortran 12 makes of it: this program prints them, reals as bits.
program functions
  implicit none
  integer :: i
  real(4), parameter :: c1 = sin(0.1)
  real(4), parameter :: c2 = asinh(0.1)
  real(4), parameter :: c3 = bessel_j0(0.1)
  real(4), parameter :: c4 = sqrt(0.1)
  real(4), parameter :: c5 = (0.1)**(0.3333)
  real(4), parameter :: c6 = (0.1)**(3)
  real(4), parameter :: c7 = atan2(0.1,0.7)
  real(4), parameter :: c8 = nearest(0.1,0.7)
  real(4), parameter :: c9 = max(0.1,-1.9)
  real(4), parameter :: c10 = scale(0.1,3)
  real(4), parameter :: c11 = cosh(0.5)
  real(4), parameter :: c12 = erfc(0.5)
  real(4), parameter :: c13 = rrspacing(0.5)
  real(4), parameter :: c14 = (0.5)**(-1.3)
  real(4), parameter :: c15 = (0.5)**(1)
  real(4), parameter :: c16 = (0.5)**(-3)
  real(4), parameter :: c17 = dim(0.5,0.7)
  real(4), parameter :: c18 = sign(0.5,-1.9)
  integer, parameter :: c19 = exponent(0.5)
  integer, parameter :: c20 = int(0.5)
  integer, parameter :: c21 = nint(0.5)
  integer, parameter :: c22 = floor(0.5)
  integer, parameter :: c23 = ceiling(0.5)
  real(4), parameter :: c24 = atan(1.0)
  real(4), parameter :: c25 = log_gamma(1.0)
  real(4), parameter :: c26 = anint(1.0)
  real(4), parameter :: c27 = (1.0)**(0.5)
  real(4), parameter :: c28 = acosh(1.0)
  real(4), parameter :: c29 = (1.0)**(-1)
  real(4), parameter :: c30 = modulo(1.0,0.7)
  real(4), parameter :: c31 = mod(1.0,-1.9)
  integer, parameter :: c32 = exponent(1.0)
  integer, parameter :: c33 = int(1.0)
  integer, parameter :: c34 = nint(1.0)
  integer, parameter :: c35 = floor(1.0)
  integer, parameter :: c36 = ceiling(1.0)
  real(4), parameter :: c37 = cos(2.0)
  real(4), parameter :: c38 = exp(2.0)
  real(4), parameter :: c39 = bessel_j1(2.0)
  real(4), parameter :: c40 = log(2.0)
  real(4), parameter :: c41 = acosh(2.0)
  real(4), parameter :: c42 = (2.0)**(-1)
  real(4), parameter :: c43 = modulo(2.0,0.7)
  real(4), parameter :: c44 = mod(2.0,-1.9)
  integer, parameter :: c45 = exponent(2.0)
  integer, parameter :: c46 = int(2.0)
  integer, parameter :: c47 = nint(2.0)
  integer, parameter :: c48 = floor(2.0)
  integer, parameter :: c49 = ceiling(2.0)
  real(4), parameter :: c50 = cos(3.7)
  real(4), parameter :: c51 = exp(3.7)
  real(4), parameter :: c52 = bessel_j1(3.7)
  real(4), parameter :: c53 = log(3.7)
  real(4), parameter :: c54 = acosh(3.7)
  real(4), parameter :: c55 = (3.7)**(-1)
  real(4), parameter :: c56 = modulo(3.7,0.7)
  real(4), parameter :: c57 = mod(3.7,-1.9)
  integer, parameter :: c58 = exponent(3.7)
  integer, parameter :: c59 = int(3.7)
  integer, parameter :: c60 = nint(3.7)
  integer, parameter :: c61 = floor(3.7)
  integer, parameter :: c62 = ceiling(3.7)
  real(4), parameter :: c63 = cos(-0.3)
  real(4), parameter :: c64 = exp(-0.3)
  real(4), parameter :: c65 = bessel_j1(-0.3)
  real(4), parameter :: c66 = acos(-0.3)
  real(4), parameter :: c67 = (-0.3)**(7)
  real(4), parameter :: c68 = mod(-0.3,0.7)
  real(4), parameter :: c69 = hypot(-0.3,-1.9)
  integer, parameter :: c70 = exponent(-0.3)
  integer, parameter :: c71 = int(-0.3)
  integer, parameter :: c72 = nint(-0.3)
  integer, parameter :: c73 = floor(-0.3)
  integer, parameter :: c74 = ceiling(-0.3)
  real(4), parameter :: c75 = sin(-2.5)
  real(4), parameter :: c76 = asinh(-2.5)
  real(4), parameter :: c77 = bessel_j0(-2.5)
  real(4), parameter :: c78 = (-2.5)**(0)
  real(4), parameter :: c79 = (-2.5)**(-2)
  real(4), parameter :: c80 = sign(-2.5,0.7)
  real(4), parameter :: c81 = modulo(-2.5,-1.9)
  integer, parameter :: c82 = exponent(-2.5)
  integer, parameter :: c83 = int(-2.5)
  integer, parameter :: c84 = nint(-2.5)
  integer, parameter :: c85 = floor(-2.5)
  integer, parameter :: c86 = ceiling(-2.5)
  real(4), parameter :: c87 = tan(0.99)
  real(4), parameter :: c88 = gamma(0.99)
  real(4), parameter :: c89 = aint(0.99)
  real(4), parameter :: c90 = log10(0.99)
  real(4), parameter :: c91 = acos(0.99)
  real(4), parameter :: c92 = (0.99)**(7)
  real(4), parameter :: c93 = mod(0.99,0.7)
  real(4), parameter :: c94 = hypot(0.99,-1.9)
  integer, parameter :: c95 = exponent(0.99)
  integer, parameter :: c96 = int(0.99)
  integer, parameter :: c97 = nint(0.99)
  integer, parameter :: c98 = floor(0.99)
  integer, parameter :: c99 = ceiling(0.99)
  real(4), parameter :: c100 = sin(1e-10)
  real(4), parameter :: c101 = asinh(1e-10)
  real(4), parameter :: c102 = bessel_j0(1e-10)
  real(4), parameter :: c103 = sqrt(1e-10)
  real(4), parameter :: c104 = (1e-10)**(0.3333)
  real(4), parameter :: c105 = modulo(1e-10,0.7)
  real(4), parameter :: c106 = mod(1e-10,-1.9)
  integer, parameter :: c107 = exponent(1e-10)
  integer, parameter :: c108 = int(1e-10)
  integer, parameter :: c109 = nint(1e-10)
  integer, parameter :: c110 = floor(1e-10)
  integer, parameter :: c111 = ceiling(1e-10)
  real(4), parameter :: c112 = cos(10.25)
  real(4), parameter :: c113 = exp(10.25)
  real(4), parameter :: c114 = aint(10.25)
  real(4), parameter :: c115 = log10(10.25)
  real(4), parameter :: c116 = (10.25)**(0)
  real(4), parameter :: c117 = (10.25)**(-2)
  real(4), parameter :: c118 = sign(10.25,0.7)
  real(4), parameter :: c119 = modulo(10.25,-1.9)
  integer, parameter :: c120 = exponent(10.25)
  integer, parameter :: c121 = int(10.25)
  integer, parameter :: c122 = nint(10.25)
  integer, parameter :: c123 = floor(10.25)
  integer, parameter :: c124 = ceiling(10.25)
  real(4), parameter :: c125 = tan(123.456)
  real(4), parameter :: c126 = bessel_j0(123.456)
  real(4), parameter :: c127 = sqrt(123.456)
  real(4), parameter :: c128 = (123.456)**(0.3333)
  real(4), parameter :: c129 = (123.456)**(7)
  real(4), parameter :: c130 = mod(123.456,0.7)
  real(4), parameter :: c131 = hypot(123.456,-1.9)
  integer, parameter :: c132 = exponent(123.456)
  integer, parameter :: c133 = int(123.456)
  integer, parameter :: c134 = nint(123.456)
  integer, parameter :: c135 = floor(123.456)
  integer, parameter :: c136 = ceiling(123.456)
  real(4), parameter :: c137 = sin(1e5)
  real(4), parameter :: c138 = erf(1e5)
  real(4), parameter :: c139 = sqrt(1e5)
  real(4), parameter :: c140 = modulo(1e5,0.7)
  real(4), parameter :: c141 = mod(1e5,-1.9)
  integer, parameter :: c142 = exponent(1e5)
  integer, parameter :: c143 = int(1e5)
  integer, parameter :: c144 = nint(1e5)
  integer, parameter :: c145 = floor(1e5)
  integer, parameter :: c146 = ceiling(1e5)
  real(4), parameter :: c147 = cos(30.0)
  real(4), parameter :: c148 = exp(30.0)
  real(4), parameter :: c149 = aint(30.0)
  real(4), parameter :: c150 = log10(30.0)
  real(4), parameter :: c151 = (30.0)**(0)
  real(4), parameter :: c152 = (30.0)**(-2)
  real(4), parameter :: c153 = sign(30.0,0.7)
  real(4), parameter :: c154 = modulo(30.0,-1.9)
  integer, parameter :: c155 = exponent(30.0)
  integer, parameter :: c156 = int(30.0)
  integer, parameter :: c157 = nint(30.0)
  integer, parameter :: c158 = floor(30.0)
  integer, parameter :: c159 = ceiling(30.0)
  real(4), parameter :: c160 = tan(-7.25)
  real(4), parameter :: c161 = gamma(-7.25)
  real(4), parameter :: c162 = aint(-7.25)
  real(4), parameter :: c163 = (-7.25)**(2)
  real(4), parameter :: c164 = (-7.25)**(10)
  real(4), parameter :: c165 = max(-7.25,0.7)
  real(4), parameter :: c166 = dim(-7.25,-1.9)
  integer, parameter :: c167 = exponent(-7.25)
  integer, parameter :: c168 = int(-7.25)
  integer, parameter :: c169 = nint(-7.25)
  integer, parameter :: c170 = floor(-7.25)
  integer, parameter :: c171 = ceiling(-7.25)
  complex(4), parameter :: c172 = cos((0.5,1.25))
  complex(4), parameter :: c173 = (0.5,1.25)/(0.5,1.25)
  complex(4), parameter :: c174 = (0.5,1.25)-(-1.5,0.3)
  complex(4), parameter :: c175 = (0.5,1.25)*(0.0,1.0)
  complex(4), parameter :: c176 = (0.5,1.25)+(-2.0,0.0)
  complex(4), parameter :: c177 = (0.5,1.25)**(5)
  complex(4), parameter :: c178 = conjg((-1.5,0.3))
  complex(4), parameter :: c179 = (-1.5,0.3)-(0.5,1.25)
  complex(4), parameter :: c180 = (-1.5,0.3)*(2.0,-3.0)
  complex(4), parameter :: c181 = (-1.5,0.3)+(0.0,1.0)
  complex(4), parameter :: c182 = (-1.5,0.3)**(-2.0,0.0)
  complex(4), parameter :: c183 = log((2.0,-3.0))
  real(4), parameter :: c184 = aimag((2.0,-3.0))
  complex(4), parameter :: c185 = (2.0,-3.0)*(-1.5,0.3)
  complex(4), parameter :: c186 = (2.0,-3.0)+(2.0,-3.0)
  complex(4), parameter :: c187 = (2.0,-3.0)**(0.0,1.0)
  complex(4), parameter :: c188 = (2.0,-3.0)**(3)
  complex(4), parameter :: c189 = sin((0.0,1.0))
  complex(4), parameter :: c190 = (0.0,1.0)*(0.5,1.25)
  complex(4), parameter :: c191 = (0.0,1.0)+(-1.5,0.3)
  complex(4), parameter :: c192 = (0.0,1.0)**(2.0,-3.0)
  complex(4), parameter :: c193 = (0.0,1.0)/(-2.0,0.0)
  complex(4), parameter :: c194 = tan((-2.0,0.0))
  complex(4), parameter :: c195 = (-2.0,0.0)+(0.5,1.25)
  complex(4), parameter :: c196 = (-2.0,0.0)**(-1.5,0.3)
  complex(4), parameter :: c197 = (-2.0,0.0)/(0.0,1.0)
  complex(4), parameter :: c198 = (-2.0,0.0)-(-2.0,0.0)
  real(8), parameter :: c199 = sin(0.1_8)
  real(8), parameter :: c200 = asinh(0.1_8)
  real(8), parameter :: c201 = bessel_j0(0.1_8)
  real(8), parameter :: c202 = sqrt(0.1_8)
  real(8), parameter :: c203 = (0.1_8)**(0.3333_8)
  real(8), parameter :: c204 = (0.1_8)**(3)
  real(8), parameter :: c205 = atan2(0.1_8,0.7_8)
  real(8), parameter :: c206 = nearest(0.1_8,0.7_8)
  real(8), parameter :: c207 = max(0.1_8,-1.9_8)
  real(8), parameter :: c208 = scale(0.1_8,3)
  real(8), parameter :: c209 = cosh(0.5_8)
  real(8), parameter :: c210 = erfc(0.5_8)
  real(8), parameter :: c211 = rrspacing(0.5_8)
  real(8), parameter :: c212 = (0.5_8)**(-1.3_8)
  real(8), parameter :: c213 = (0.5_8)**(1)
  real(8), parameter :: c214 = (0.5_8)**(-3)
  real(8), parameter :: c215 = dim(0.5_8,0.7_8)
  real(8), parameter :: c216 = sign(0.5_8,-1.9_8)
  integer, parameter :: c217 = floor(0.5_8)
  real(8), parameter :: c218 = atan(1.0_8)
  real(8), parameter :: c219 = log_gamma(1.0_8)
  real(8), parameter :: c220 = anint(1.0_8)
  real(8), parameter :: c221 = (1.0_8)**(0.5_8)
  real(8), parameter :: c222 = acosh(1.0_8)
  real(8), parameter :: c223 = (1.0_8)**(-1)
  real(8), parameter :: c224 = modulo(1.0_8,0.7_8)
  real(8), parameter :: c225 = mod(1.0_8,-1.9_8)
  integer, parameter :: c226 = int(1.0_8)
  real(8), parameter :: c227 = cos(2.0_8)
  real(8), parameter :: c228 = exp(2.0_8)
  real(8), parameter :: c229 = bessel_j1(2.0_8)
  real(8), parameter :: c230 = log(2.0_8)
  real(8), parameter :: c231 = acosh(2.0_8)
  real(8), parameter :: c232 = (2.0_8)**(-1)
  real(8), parameter :: c233 = modulo(2.0_8,0.7_8)
  real(8), parameter :: c234 = mod(2.0_8,-1.9_8)
  integer, parameter :: c235 = int(2.0_8)
  real(8), parameter :: c236 = cos(3.7_8)
  real(8), parameter :: c237 = exp(3.7_8)
  real(8), parameter :: c238 = bessel_j1(3.7_8)
  real(8), parameter :: c239 = log(3.7_8)
  real(8), parameter :: c240 = acosh(3.7_8)
  real(8), parameter :: c241 = (3.7_8)**(-1)
  real(8), parameter :: c242 = modulo(3.7_8,0.7_8)
  real(8), parameter :: c243 = mod(3.7_8,-1.9_8)
  integer, parameter :: c244 = int(3.7_8)
  real(8), parameter :: c245 = cos(-0.3_8)
  real(8), parameter :: c246 = exp(-0.3_8)
  real(8), parameter :: c247 = bessel_j1(-0.3_8)
  real(8), parameter :: c248 = acos(-0.3_8)
  real(8), parameter :: c249 = (-0.3_8)**(7)
  real(8), parameter :: c250 = mod(-0.3_8,0.7_8)
  real(8), parameter :: c251 = hypot(-0.3_8,-1.9_8)
  integer, parameter :: c252 = exponent(-0.3_8)
  real(8), parameter :: c253 = sin(-2.5_8)
  real(8), parameter :: c254 = asinh(-2.5_8)
  real(8), parameter :: c255 = bessel_j0(-2.5_8)
  real(8), parameter :: c256 = (-2.5_8)**(0)
  real(8), parameter :: c257 = (-2.5_8)**(-2)
  real(8), parameter :: c258 = sign(-2.5_8,0.7_8)
  real(8), parameter :: c259 = modulo(-2.5_8,-1.9_8)
  integer, parameter :: c260 = nint(-2.5_8)
  real(8), parameter :: c261 = tan(0.99_8)
  real(8), parameter :: c262 = gamma(0.99_8)
  real(8), parameter :: c263 = aint(0.99_8)
  real(8), parameter :: c264 = log10(0.99_8)
  real(8), parameter :: c265 = acos(0.99_8)
  real(8), parameter :: c266 = (0.99_8)**(7)
  real(8), parameter :: c267 = mod(0.99_8,0.7_8)
  real(8), parameter :: c268 = hypot(0.99_8,-1.9_8)
  integer, parameter :: c269 = exponent(0.99_8)
  real(8), parameter :: c270 = sin(1e-10_8)
  real(8), parameter :: c271 = asinh(1e-10_8)
  real(8), parameter :: c272 = bessel_j0(1e-10_8)
  real(8), parameter :: c273 = sqrt(1e-10_8)
  real(8), parameter :: c274 = (1e-10_8)**(0.3333_8)
  real(8), parameter :: c275 = modulo(1e-10_8,0.7_8)
  real(8), parameter :: c276 = mod(1e-10_8,-1.9_8)
  integer, parameter :: c277 = int(1e-10_8)
  real(8), parameter :: c278 = cos(10.25_8)
  real(8), parameter :: c279 = exp(10.25_8)
  real(8), parameter :: c280 = bessel_j1(10.25_8)
  real(8), parameter :: c281 = log(10.25_8)
  real(8), parameter :: c282 = acosh(10.25_8)
  real(8), parameter :: c283 = (10.25_8)**(-1)
  real(8), parameter :: c284 = modulo(10.25_8,0.7_8)
  real(8), parameter :: c285 = mod(10.25_8,-1.9_8)
  integer, parameter :: c286 = int(10.25_8)
  real(8), parameter :: c287 = cos(123.456_8)
  real(8), parameter :: c288 = exp(123.456_8)
  real(8), parameter :: c289 = aint(123.456_8)
  real(8), parameter :: c290 = log10(123.456_8)
  real(8), parameter :: c291 = (123.456_8)**(0)
  real(8), parameter :: c292 = (123.456_8)**(-2)
  real(8), parameter :: c293 = sign(123.456_8,0.7_8)
  real(8), parameter :: c294 = modulo(123.456_8,-1.9_8)
  integer, parameter :: c295 = nint(123.456_8)
  real(8), parameter :: c296 = tan(1e5_8)
  real(8), parameter :: c297 = aint(1e5_8)
  real(8), parameter :: c298 = log10(1e5_8)
  real(8), parameter :: c299 = dim(1e5_8,0.7_8)
  real(8), parameter :: c300 = sign(1e5_8,-1.9_8)
  integer, parameter :: c301 = floor(1e5_8)
  real(8), parameter :: c302 = atan(30.0_8)
  real(8), parameter :: c303 = log_gamma(30.0_8)
  real(8), parameter :: c304 = fraction(30.0_8)
  real(8), parameter :: c305 = (30.0_8)**(2.5_8)
  real(8), parameter :: c306 = (30.0_8)**(2)
  real(8), parameter :: c307 = (30.0_8)**(10)
  real(8), parameter :: c308 = max(30.0_8,0.7_8)
  real(8), parameter :: c309 = dim(30.0_8,-1.9_8)
  integer, parameter :: c310 = ceiling(30.0_8)
  real(8), parameter :: c311 = sinh(-7.25_8)
  real(8), parameter :: c312 = erf(-7.25_8)
  real(8), parameter :: c313 = fraction(-7.25_8)
  real(8), parameter :: c314 = (-7.25_8)**(5)
  real(8), parameter :: c315 = hypot(-7.25_8,0.7_8)
  real(8), parameter :: c316 = atan2(-7.25_8,-1.9_8)
  real(8), parameter :: c317 = nearest(-7.25_8,-1.9_8)
  real(8), parameter :: c318 = set_exponent(-7.25_8,2)
  complex(8), parameter :: c319 = conjg((0.5_8,1.25_8))
  complex(8), parameter :: c320 = (0.5_8,1.25_8)-(0.5_8,1.25_8)
  complex(8), parameter :: c321 = (0.5_8,1.25_8)*(2.0_8,-3.0_8)
  complex(8), parameter :: c322 = (0.5_8,1.25_8)+(0.0_8,1.0_8)
  complex(8), parameter :: c323 = (0.5_8,1.25_8)**(-2.0_8,0.0_8)
  complex(8), parameter :: c324 = log((-1.5_8,0.3_8))
  real(8), parameter :: c325 = aimag((-1.5_8,0.3_8))
  complex(8), parameter :: c326 = (-1.5_8,0.3_8)*(-1.5_8,0.3_8)
  complex(8), parameter :: c327 = (-1.5_8,0.3_8)+(2.0_8,-3.0_8)
  complex(8), parameter :: c328 = (-1.5_8,0.3_8)**(0.0_8,1.0_8)
  complex(8), parameter :: c329 = (-1.5_8,0.3_8)**(3)
  complex(8), parameter :: c330 = sin((2.0_8,-3.0_8))
  complex(8), parameter :: c331 = (2.0_8,-3.0_8)*(0.5_8,1.25_8)
  complex(8), parameter :: c332 = (2.0_8,-3.0_8)+(-1.5_8,0.3_8)
  complex(8), parameter :: c333 = (2.0_8,-3.0_8)**(2.0_8,-3.0_8)
  complex(8), parameter :: c334 = (2.0_8,-3.0_8)/(-2.0_8,0.0_8)
  complex(8), parameter :: c335 = (2.0_8,-3.0_8)**(-2)
  complex(8), parameter :: c336 = tan((0.0_8,1.0_8))
  complex(8), parameter :: c337 = (0.0_8,1.0_8)+(0.5_8,1.25_8)
  complex(8), parameter :: c338 = (0.0_8,1.0_8)**(-1.5_8,0.3_8)
  complex(8), parameter :: c339 = (0.0_8,1.0_8)/(0.0_8,1.0_8)
  complex(8), parameter :: c340 = (0.0_8,1.0_8)-(-2.0_8,0.0_8)
  complex(8), parameter :: c341 = exp((-2.0_8,0.0_8))
  real(8), parameter :: c342 = abs((-2.0_8,0.0_8))
  complex(8), parameter :: c343 = (-2.0_8,0.0_8)**(0.5_8,1.25_8)
  complex(8), parameter :: c344 = (-2.0_8,0.0_8)/(2.0_8,-3.0_8)
  complex(8), parameter :: c345 = (-2.0_8,0.0_8)-(0.0_8,1.0_8)
  complex(8), parameter :: c346 = (-2.0_8,0.0_8)**(2)
  real(4), parameter :: c347 = 3.0*0.1
  real(8), parameter :: c348 = 1/3d0
  real(8), parameter :: c349 = dprod(0.1,0.3)
  integer, parameter :: c350 = huge(1)
  integer, parameter :: c351 = -huge(1)-1
  integer, parameter :: c352 = 7/2
  integer, parameter :: c353 = -7/2
  integer, parameter :: c354 = mod(-7,3)
  integer, parameter :: c355 = modulo(-7,3)
  integer, parameter :: c356 = 2**10
  integer, parameter :: c357 = (-2)**3
  integer, parameter :: c358 = 2**(-1)
  integer, parameter :: c359 = ishft(1,4)
  integer, parameter :: c360 = ishft(-1,-28)
  integer, parameter :: c361 = ishftc(5,-1)
  integer, parameter :: c362 = ishftc(5,1,3)
  integer, parameter :: c363 = iand(12,10)
  integer, parameter :: c364 = ior(12,10)
  integer, parameter :: c365 = ieor(12,10)
  integer, parameter :: c366 = not(5)
  integer, parameter :: c367 = ibset(0,31)
  integer, parameter :: c368 = ibclr(-1,0)
  integer, parameter :: c369 = ibits(255,4,3)
  integer, parameter :: c370 = popcnt(-1)
  integer, parameter :: c371 = leadz(1)
  integer, parameter :: c372 = trailz(8)
  integer, parameter :: c373 = poppar(7)
  integer, parameter :: c374 = maskl(4)
  integer, parameter :: c375 = maskr(5)
  integer, parameter :: c376 = shiftr(-8,1)
  integer, parameter :: c377 = shifta(-8,1)
  integer, parameter :: c378 = shiftl(3,30)
  integer, parameter :: c379 = dshiftl(1,-1,8)
  integer, parameter :: c380 = dshiftr(1,-1,8)
  integer, parameter :: c381 = merge_bits(5,10,12)
  integer, parameter :: c382 = len("abc")
  integer, parameter :: c383 = len_trim("ab  ")
  integer, parameter :: c384 = index("hello","l")
  integer, parameter :: c385 = index("hello","l",.true.)
  integer, parameter :: c386 = scan("hello","lo")
  integer, parameter :: c387 = verify("aab","a")
  integer, parameter :: c388 = scan("hello","lo",back=.true.)
  integer, parameter :: c389 = ichar("A")
  integer, parameter :: c390 = iachar("z")
  integer, parameter :: c391 = kind(1d0)
  integer, parameter :: c392 = selected_real_kind(15)
  integer, parameter :: c393 = selected_real_kind(6,30)
  integer, parameter :: c394 = selected_int_kind(9)
  integer, parameter :: c395 = selected_int_kind(10)
  integer, parameter :: c396 = digits(1.0)
  integer, parameter :: c397 = digits(1d0)
  integer, parameter :: c398 = digits(1)
  integer, parameter :: c399 = precision(1d0)
  integer, parameter :: c400 = range(1)
  integer, parameter :: c401 = range(1.0)
  integer, parameter :: c402 = range(1d0)
  integer, parameter :: c403 = radix(1)
  integer, parameter :: c404 = maxexponent(1.0)
  integer, parameter :: c405 = minexponent(1d0)
  integer, parameter :: c406 = bit_size(1)
  integer, parameter :: c407 = size([1,2,3])
  integer, parameter :: c408 = sum([1,2,3])
  integer, parameter :: c409 = product([1,2,4])
  integer, parameter :: c410 = maxval([3,9,2])
  integer, parameter :: c411 = minval([3,9,2])
  integer, parameter :: c412 = count([.true.,.false.,.true.])
  integer, parameter :: c413 = dot_product([1,2,3],[4,5,6])
  integer, parameter :: c414 = max(3,5,4)
  integer, parameter :: c415 = min(3,5,4)
  integer, parameter :: c416 = sign(3,-2)
  integer, parameter :: c417 = dim(3,5)
  integer, parameter :: c418 = dim(5,3)
  integer, parameter :: c419 = int(z"ff")
  integer, parameter :: c420 = transfer(1.0,1)
  integer, parameter :: c421 = abs(-4)
  integer, parameter :: c422 = merge(1,2,.true.)
  integer, parameter :: c423 = nint(2.5)
  integer, parameter :: c424 = nint(-2.5)
  integer, parameter :: c425 = selected_real_kind(40)
  integer, parameter :: c426 = selected_real_kind(r=400)
  integer, parameter :: c427 = storage_size(1d0)
  integer, parameter :: c428 = int(3.99)
  integer, parameter :: c429 = int(-3.99d0)
  integer, parameter :: c430 = ubound([4,5],1)
  integer, parameter :: c431 = idint(3.7d0)
  integer, parameter :: c432 = ifix(2.2)
  integer, parameter :: c433 = max1(1.5,2.7)
  integer, parameter :: c434 = amax0(1,2)+0
  integer, parameter :: c435 = nint(0.49999997)
  logical, parameter :: c436 = 1<2
  logical, parameter :: c437 = .not..true.
  logical, parameter :: c438 = .true..and..false.
  logical, parameter :: c439 = .true..neqv..true.
  logical, parameter :: c440 = "a"<"b"
  logical, parameter :: c441 = "a"=="a "
  logical, parameter :: c442 = lge("a","b")
  logical, parameter :: c443 = any([.true.,.false.])
  logical, parameter :: c444 = all([.true.,.false.])
  logical, parameter :: c445 = btest(4,2)
  logical, parameter :: c446 = bge(1,-1)
  logical, parameter :: c447 = 1.0==1.0d0
  logical, parameter :: c448 = (1,2)==(1.0,2.0)
  logical, parameter :: c449 = .true..eqv..false.
  character(len=*), parameter :: c450 = "ab"//"cd"
  character(len=*), parameter :: c451 = repeat("xy",3)
  character(len=*), parameter :: c452 = trim("ab  ")//"|"
  character(len=*), parameter :: c453 = adjustl("  ab")
  character(len=*), parameter :: c454 = adjustr("ab  ")
  character(len=*), parameter :: c455 = achar(65)//char(66)
  character(len=*), parameter :: c456 = "hello"(2:3)
  character(len=*), parameter :: c457 = max("a","bc")
  character(len=*), parameter :: c458 = merge("ab","cd",.false.)
  integer, parameter :: c459(3,2) = reshape([1,2,3,4,5,6],[3,2],order=[2,1])
  integer, parameter :: c460(*) = [(i*i,i=1,5)]
  integer, parameter :: c461(*) = [1,2,3]+1
  integer, parameter :: c462(*) = [1,2]*[3,4]
  integer, parameter :: c463(*) = cshift([1,2,3,4],1)
  integer, parameter :: c464(*) = pack([1,2,3,4],[.true.,.false.,.true.,.false.])
  integer, parameter :: c465(2,2) = transpose(reshape([1,2,3,4],[2,2]))
  integer, parameter :: c466(*) = spread(3,1,4)
  integer, parameter :: c467(*) = shape(reshape([1,2,3,4],[2,2]))
  integer, parameter :: c468(*) = maxloc([3,9,2])
  integer, parameter :: c469(*) = minloc([3,9,2])
  integer, parameter :: c470(*) = abs([-1,2])
  integer, parameter :: c471(*) = transfer(1d0,[1])
  integer, parameter :: c472(*) = int([1.5,2.5])
  integer, parameter :: c473(*) = [integer(8)::1,2]
  integer, parameter :: c474(*) = eoshift([1,2,3,4],1)
  integer, parameter :: c475(*) = unpack([1,2],[.true.,.false.,.true.],0)
  integer, parameter :: c476(*) = matmul(reshape([1,2,3,4],[2,2]),[5,6])
  integer, parameter :: c477(*) = sum(reshape([1,2,3,4],[2,2]),1)
  integer, parameter :: c478(*) = maxval(reshape([1,2,3,4],[2,2]),dim=2)
  integer, parameter :: c479(*) = count(reshape([.true.,.false.,.true.,.true.],[2,2]),1)
  print '(i0,1x,z8.8)', 1, c1
  print '(i0,1x,z8.8)', 2, c2
  print '(i0,1x,z8.8)', 3, c3
  print '(i0,1x,z8.8)', 4, c4
  print '(i0,1x,z8.8)', 5, c5
  print '(i0,1x,z8.8)', 6, c6
  print '(i0,1x,z8.8)', 7, c7
  print '(i0,1x,z8.8)', 8, c8
  print '(i0,1x,z8.8)', 9, c9
  print '(i0,1x,z8.8)', 10, c10
  print '(i0,1x,z8.8)', 11, c11
  print '(i0,1x,z8.8)', 12, c12
  print '(i0,1x,z8.8)', 13, c13
  print '(i0,1x,z8.8)', 14, c14
  print '(i0,1x,z8.8)', 15, c15
  print '(i0,1x,z8.8)', 16, c16
  print '(i0,1x,z8.8)', 17, c17
  print '(i0,1x,z8.8)', 18, c18
  print '(i0,1x,i0)', 19, c19
  print '(i0,1x,i0)', 20, c20
  print '(i0,1x,i0)', 21, c21
  print '(i0,1x,i0)', 22, c22
  print '(i0,1x,i0)', 23, c23
  print '(i0,1x,z8.8)', 24, c24
  print '(i0,1x,z8.8)', 25, c25
  print '(i0,1x,z8.8)', 26, c26
  print '(i0,1x,z8.8)', 27, c27
  print '(i0,1x,z8.8)', 28, c28
  print '(i0,1x,z8.8)', 29, c29
  print '(i0,1x,z8.8)', 30, c30
  print '(i0,1x,z8.8)', 31, c31
  print '(i0,1x,i0)', 32, c32
  print '(i0,1x,i0)', 33, c33
  print '(i0,1x,i0)', 34, c34
  print '(i0,1x,i0)', 35, c35
  print '(i0,1x,i0)', 36, c36
  print '(i0,1x,z8.8)', 37, c37
  print '(i0,1x,z8.8)', 38, c38
  print '(i0,1x,z8.8)', 39, c39
  print '(i0,1x,z8.8)', 40, c40
  print '(i0,1x,z8.8)', 41, c41
  print '(i0,1x,z8.8)', 42, c42
  print '(i0,1x,z8.8)', 43, c43
  print '(i0,1x,z8.8)', 44, c44
  print '(i0,1x,i0)', 45, c45
  print '(i0,1x,i0)', 46, c46
  print '(i0,1x,i0)', 47, c47
  print '(i0,1x,i0)', 48, c48
  print '(i0,1x,i0)', 49, c49
  print '(i0,1x,z8.8)', 50, c50
  print '(i0,1x,z8.8)', 51, c51
  print '(i0,1x,z8.8)', 52, c52
  print '(i0,1x,z8.8)', 53, c53
  print '(i0,1x,z8.8)', 54, c54
  print '(i0,1x,z8.8)', 55, c55
  print '(i0,1x,z8.8)', 56, c56
  print '(i0,1x,z8.8)', 57, c57
  print '(i0,1x,i0)', 58, c58
  print '(i0,1x,i0)', 59, c59
  print '(i0,1x,i0)', 60, c60
  print '(i0,1x,i0)', 61, c61
  print '(i0,1x,i0)', 62, c62
  print '(i0,1x,z8.8)', 63, c63
  print '(i0,1x,z8.8)', 64, c64
  print '(i0,1x,z8.8)', 65, c65
  print '(i0,1x,z8.8)', 66, c66
  print '(i0,1x,z8.8)', 67, c67
  print '(i0,1x,z8.8)', 68, c68
  print '(i0,1x,z8.8)', 69, c69
  print '(i0,1x,i0)', 70, c70
  print '(i0,1x,i0)', 71, c71
  print '(i0,1x,i0)', 72, c72
  print '(i0,1x,i0)', 73, c73
  print '(i0,1x,i0)', 74, c74
  print '(i0,1x,z8.8)', 75, c75
  print '(i0,1x,z8.8)', 76, c76
  print '(i0,1x,z8.8)', 77, c77
  print '(i0,1x,z8.8)', 78, c78
  print '(i0,1x,z8.8)', 79, c79
  print '(i0,1x,z8.8)', 80, c80
  print '(i0,1x,z8.8)', 81, c81
  print '(i0,1x,i0)', 82, c82
  print '(i0,1x,i0)', 83, c83
  print '(i0,1x,i0)', 84, c84
  print '(i0,1x,i0)', 85, c85
  print '(i0,1x,i0)', 86, c86
  print '(i0,1x,z8.8)', 87, c87
  print '(i0,1x,z8.8)', 88, c88
  print '(i0,1x,z8.8)', 89, c89
  print '(i0,1x,z8.8)', 90, c90
  print '(i0,1x,z8.8)', 91, c91
  print '(i0,1x,z8.8)', 92, c92
  print '(i0,1x,z8.8)', 93, c93
  print '(i0,1x,z8.8)', 94, c94
  print '(i0,1x,i0)', 95, c95
  print '(i0,1x,i0)', 96, c96
  print '(i0,1x,i0)', 97, c97
  print '(i0,1x,i0)', 98, c98
  print '(i0,1x,i0)', 99, c99
  print '(i0,1x,z8.8)', 100, c100
  print '(i0,1x,z8.8)', 101, c101
  print '(i0,1x,z8.8)', 102, c102
  print '(i0,1x,z8.8)', 103, c103
  print '(i0,1x,z8.8)', 104, c104
  print '(i0,1x,z8.8)', 105, c105
  print '(i0,1x,z8.8)', 106, c106
  print '(i0,1x,i0)', 107, c107
  print '(i0,1x,i0)', 108, c108
  print '(i0,1x,i0)', 109, c109
  print '(i0,1x,i0)', 110, c110
  print '(i0,1x,i0)', 111, c111
  print '(i0,1x,z8.8)', 112, c112
  print '(i0,1x,z8.8)', 113, c113
  print '(i0,1x,z8.8)', 114, c114
  print '(i0,1x,z8.8)', 115, c115
  print '(i0,1x,z8.8)', 116, c116
  print '(i0,1x,z8.8)', 117, c117
  print '(i0,1x,z8.8)', 118, c118
  print '(i0,1x,z8.8)', 119, c119
  print '(i0,1x,i0)', 120, c120
  print '(i0,1x,i0)', 121, c121
  print '(i0,1x,i0)', 122, c122
  print '(i0,1x,i0)', 123, c123
  print '(i0,1x,i0)', 124, c124
  print '(i0,1x,z8.8)', 125, c125
  print '(i0,1x,z8.8)', 126, c126
  print '(i0,1x,z8.8)', 127, c127
  print '(i0,1x,z8.8)', 128, c128
  print '(i0,1x,z8.8)', 129, c129
  print '(i0,1x,z8.8)', 130, c130
  print '(i0,1x,z8.8)', 131, c131
  print '(i0,1x,i0)', 132, c132
  print '(i0,1x,i0)', 133, c133
  print '(i0,1x,i0)', 134, c134
  print '(i0,1x,i0)', 135, c135
  print '(i0,1x,i0)', 136, c136
  print '(i0,1x,z8.8)', 137, c137
  print '(i0,1x,z8.8)', 138, c138
  print '(i0,1x,z8.8)', 139, c139
  print '(i0,1x,z8.8)', 140, c140
  print '(i0,1x,z8.8)', 141, c141
  print '(i0,1x,i0)', 142, c142
  print '(i0,1x,i0)', 143, c143
  print '(i0,1x,i0)', 144, c144
  print '(i0,1x,i0)', 145, c145
  print '(i0,1x,i0)', 146, c146
  print '(i0,1x,z8.8)', 147, c147
  print '(i0,1x,z8.8)', 148, c148
  print '(i0,1x,z8.8)', 149, c149
  print '(i0,1x,z8.8)', 150, c150
  print '(i0,1x,z8.8)', 151, c151
  print '(i0,1x,z8.8)', 152, c152
  print '(i0,1x,z8.8)', 153, c153
  print '(i0,1x,z8.8)', 154, c154
  print '(i0,1x,i0)', 155, c155
  print '(i0,1x,i0)', 156, c156
  print '(i0,1x,i0)', 157, c157
  print '(i0,1x,i0)', 158, c158
  print '(i0,1x,i0)', 159, c159
  print '(i0,1x,z8.8)', 160, c160
  print '(i0,1x,z8.8)', 161, c161
  print '(i0,1x,z8.8)', 162, c162
  print '(i0,1x,z8.8)', 163, c163
  print '(i0,1x,z8.8)', 164, c164
  print '(i0,1x,z8.8)', 165, c165
  print '(i0,1x,z8.8)', 166, c166
  print '(i0,1x,i0)', 167, c167
  print '(i0,1x,i0)', 168, c168
  print '(i0,1x,i0)', 169, c169
  print '(i0,1x,i0)', 170, c170
  print '(i0,1x,i0)', 171, c171
  print '(i0,1x,z8.8,1x,z8.8)', 172, c172
  print '(i0,1x,z8.8,1x,z8.8)', 173, c173
  print '(i0,1x,z8.8,1x,z8.8)', 174, c174
  print '(i0,1x,z8.8,1x,z8.8)', 175, c175
  print '(i0,1x,z8.8,1x,z8.8)', 176, c176
  print '(i0,1x,z8.8,1x,z8.8)', 177, c177
  print '(i0,1x,z8.8,1x,z8.8)', 178, c178
  print '(i0,1x,z8.8,1x,z8.8)', 179, c179
  print '(i0,1x,z8.8,1x,z8.8)', 180, c180
  print '(i0,1x,z8.8,1x,z8.8)', 181, c181
  print '(i0,1x,z8.8,1x,z8.8)', 182, c182
  print '(i0,1x,z8.8,1x,z8.8)', 183, c183
  print '(i0,1x,z8.8)', 184, c184
  print '(i0,1x,z8.8,1x,z8.8)', 185, c185
  print '(i0,1x,z8.8,1x,z8.8)', 186, c186
  print '(i0,1x,z8.8,1x,z8.8)', 187, c187
  print '(i0,1x,z8.8,1x,z8.8)', 188, c188
  print '(i0,1x,z8.8,1x,z8.8)', 189, c189
  print '(i0,1x,z8.8,1x,z8.8)', 190, c190
  print '(i0,1x,z8.8,1x,z8.8)', 191, c191
  print '(i0,1x,z8.8,1x,z8.8)', 192, c192
  print '(i0,1x,z8.8,1x,z8.8)', 193, c193
  print '(i0,1x,z8.8,1x,z8.8)', 194, c194
  print '(i0,1x,z8.8,1x,z8.8)', 195, c195
  print '(i0,1x,z8.8,1x,z8.8)', 196, c196
  print '(i0,1x,z8.8,1x,z8.8)', 197, c197
  print '(i0,1x,z8.8,1x,z8.8)', 198, c198
  print '(i0,1x,z16.16)', 199, c199
  print '(i0,1x,z16.16)', 200, c200
  print '(i0,1x,z16.16)', 201, c201
  print '(i0,1x,z16.16)', 202, c202
  print '(i0,1x,z16.16)', 203, c203
  print '(i0,1x,z16.16)', 204, c204
  print '(i0,1x,z16.16)', 205, c205
  print '(i0,1x,z16.16)', 206, c206
  print '(i0,1x,z16.16)', 207, c207
  print '(i0,1x,z16.16)', 208, c208
  print '(i0,1x,z16.16)', 209, c209
  print '(i0,1x,z16.16)', 210, c210
  print '(i0,1x,z16.16)', 211, c211
  print '(i0,1x,z16.16)', 212, c212
  print '(i0,1x,z16.16)', 213, c213
  print '(i0,1x,z16.16)', 214, c214
  print '(i0,1x,z16.16)', 215, c215
  print '(i0,1x,z16.16)', 216, c216
  print '(i0,1x,i0)', 217, c217
  print '(i0,1x,z16.16)', 218, c218
  print '(i0,1x,z16.16)', 219, c219
  print '(i0,1x,z16.16)', 220, c220
  print '(i0,1x,z16.16)', 221, c221
  print '(i0,1x,z16.16)', 222, c222
  print '(i0,1x,z16.16)', 223, c223
  print '(i0,1x,z16.16)', 224, c224
  print '(i0,1x,z16.16)', 225, c225
  print '(i0,1x,i0)', 226, c226
  print '(i0,1x,z16.16)', 227, c227
  print '(i0,1x,z16.16)', 228, c228
  print '(i0,1x,z16.16)', 229, c229
  print '(i0,1x,z16.16)', 230, c230
  print '(i0,1x,z16.16)', 231, c231
  print '(i0,1x,z16.16)', 232, c232
  print '(i0,1x,z16.16)', 233, c233
  print '(i0,1x,z16.16)', 234, c234
  print '(i0,1x,i0)', 235, c235
  print '(i0,1x,z16.16)', 236, c236
  print '(i0,1x,z16.16)', 237, c237
  print '(i0,1x,z16.16)', 238, c238
  print '(i0,1x,z16.16)', 239, c239
  print '(i0,1x,z16.16)', 240, c240
  print '(i0,1x,z16.16)', 241, c241
  print '(i0,1x,z16.16)', 242, c242
  print '(i0,1x,z16.16)', 243, c243
  print '(i0,1x,i0)', 244, c244
  print '(i0,1x,z16.16)', 245, c245
  print '(i0,1x,z16.16)', 246, c246
  print '(i0,1x,z16.16)', 247, c247
  print '(i0,1x,z16.16)', 248, c248
  print '(i0,1x,z16.16)', 249, c249
  print '(i0,1x,z16.16)', 250, c250
  print '(i0,1x,z16.16)', 251, c251
  print '(i0,1x,i0)', 252, c252
  print '(i0,1x,z16.16)', 253, c253
  print '(i0,1x,z16.16)', 254, c254
  print '(i0,1x,z16.16)', 255, c255
  print '(i0,1x,z16.16)', 256, c256
  print '(i0,1x,z16.16)', 257, c257
  print '(i0,1x,z16.16)', 258, c258
  print '(i0,1x,z16.16)', 259, c259
  print '(i0,1x,i0)', 260, c260
  print '(i0,1x,z16.16)', 261, c261
  print '(i0,1x,z16.16)', 262, c262
  print '(i0,1x,z16.16)', 263, c263
  print '(i0,1x,z16.16)', 264, c264
  print '(i0,1x,z16.16)', 265, c265
  print '(i0,1x,z16.16)', 266, c266
  print '(i0,1x,z16.16)', 267, c267
  print '(i0,1x,z16.16)', 268, c268
  print '(i0,1x,i0)', 269, c269
  print '(i0,1x,z16.16)', 270, c270
  print '(i0,1x,z16.16)', 271, c271
  print '(i0,1x,z16.16)', 272, c272
  print '(i0,1x,z16.16)', 273, c273
  print '(i0,1x,z16.16)', 274, c274
  print '(i0,1x,z16.16)', 275, c275
  print '(i0,1x,z16.16)', 276, c276
  print '(i0,1x,i0)', 277, c277
  print '(i0,1x,z16.16)', 278, c278
  print '(i0,1x,z16.16)', 279, c279
  print '(i0,1x,z16.16)', 280, c280
  print '(i0,1x,z16.16)', 281, c281
  print '(i0,1x,z16.16)', 282, c282
  print '(i0,1x,z16.16)', 283, c283
  print '(i0,1x,z16.16)', 284, c284
  print '(i0,1x,z16.16)', 285, c285
  print '(i0,1x,i0)', 286, c286
  print '(i0,1x,z16.16)', 287, c287
  print '(i0,1x,z16.16)', 288, c288
  print '(i0,1x,z16.16)', 289, c289
  print '(i0,1x,z16.16)', 290, c290
  print '(i0,1x,z16.16)', 291, c291
  print '(i0,1x,z16.16)', 292, c292
  print '(i0,1x,z16.16)', 293, c293
  print '(i0,1x,z16.16)', 294, c294
  print '(i0,1x,i0)', 295, c295
  print '(i0,1x,z16.16)', 296, c296
  print '(i0,1x,z16.16)', 297, c297
  print '(i0,1x,z16.16)', 298, c298
  print '(i0,1x,z16.16)', 299, c299
  print '(i0,1x,z16.16)', 300, c300
  print '(i0,1x,i0)', 301, c301
  print '(i0,1x,z16.16)', 302, c302
  print '(i0,1x,z16.16)', 303, c303
  print '(i0,1x,z16.16)', 304, c304
  print '(i0,1x,z16.16)', 305, c305
  print '(i0,1x,z16.16)', 306, c306
  print '(i0,1x,z16.16)', 307, c307
  print '(i0,1x,z16.16)', 308, c308
  print '(i0,1x,z16.16)', 309, c309
  print '(i0,1x,i0)', 310, c310
  print '(i0,1x,z16.16)', 311, c311
  print '(i0,1x,z16.16)', 312, c312
  print '(i0,1x,z16.16)', 313, c313
  print '(i0,1x,z16.16)', 314, c314
  print '(i0,1x,z16.16)', 315, c315
  print '(i0,1x,z16.16)', 316, c316
  print '(i0,1x,z16.16)', 317, c317
  print '(i0,1x,z16.16)', 318, c318
  print '(i0,1x,z16.16,1x,z16.16)', 319, c319
  print '(i0,1x,z16.16,1x,z16.16)', 320, c320
  print '(i0,1x,z16.16,1x,z16.16)', 321, c321
  print '(i0,1x,z16.16,1x,z16.16)', 322, c322
  print '(i0,1x,z16.16,1x,z16.16)', 323, c323
  print '(i0,1x,z16.16,1x,z16.16)', 324, c324
  print '(i0,1x,z16.16)', 325, c325
  print '(i0,1x,z16.16,1x,z16.16)', 326, c326
  print '(i0,1x,z16.16,1x,z16.16)', 327, c327
  print '(i0,1x,z16.16,1x,z16.16)', 328, c328
  print '(i0,1x,z16.16,1x,z16.16)', 329, c329
  print '(i0,1x,z16.16,1x,z16.16)', 330, c330
  print '(i0,1x,z16.16,1x,z16.16)', 331, c331
  print '(i0,1x,z16.16,1x,z16.16)', 332, c332
  print '(i0,1x,z16.16,1x,z16.16)', 333, c333
  print '(i0,1x,z16.16,1x,z16.16)', 334, c334
  print '(i0,1x,z16.16,1x,z16.16)', 335, c335
  print '(i0,1x,z16.16,1x,z16.16)', 336, c336
  print '(i0,1x,z16.16,1x,z16.16)', 337, c337
  print '(i0,1x,z16.16,1x,z16.16)', 338, c338
  print '(i0,1x,z16.16,1x,z16.16)', 339, c339
  print '(i0,1x,z16.16,1x,z16.16)', 340, c340
  print '(i0,1x,z16.16,1x,z16.16)', 341, c341
  print '(i0,1x,z16.16)', 342, c342
  print '(i0,1x,z16.16,1x,z16.16)', 343, c343
  print '(i0,1x,z16.16,1x,z16.16)', 344, c344
  print '(i0,1x,z16.16,1x,z16.16)', 345, c345
  print '(i0,1x,z16.16,1x,z16.16)', 346, c346
  print '(i0,1x,z8.8)', 347, c347
  print '(i0,1x,z16.16)', 348, c348
  print '(i0,1x,z16.16)', 349, c349
  print '(i0,1x,i0)', 350, c350
  print '(i0,1x,i0)', 351, c351
  print '(i0,1x,i0)', 352, c352
  print '(i0,1x,i0)', 353, c353
  print '(i0,1x,i0)', 354, c354
  print '(i0,1x,i0)', 355, c355
  print '(i0,1x,i0)', 356, c356
  print '(i0,1x,i0)', 357, c357
  print '(i0,1x,i0)', 358, c358
  print '(i0,1x,i0)', 359, c359
  print '(i0,1x,i0)', 360, c360
  print '(i0,1x,i0)', 361, c361
  print '(i0,1x,i0)', 362, c362
  print '(i0,1x,i0)', 363, c363
  print '(i0,1x,i0)', 364, c364
  print '(i0,1x,i0)', 365, c365
  print '(i0,1x,i0)', 366, c366
  print '(i0,1x,i0)', 367, c367
  print '(i0,1x,i0)', 368, c368
  print '(i0,1x,i0)', 369, c369
  print '(i0,1x,i0)', 370, c370
  print '(i0,1x,i0)', 371, c371
  print '(i0,1x,i0)', 372, c372
  print '(i0,1x,i0)', 373, c373
  print '(i0,1x,i0)', 374, c374
  print '(i0,1x,i0)', 375, c375
  print '(i0,1x,i0)', 376, c376
  print '(i0,1x,i0)', 377, c377
  print '(i0,1x,i0)', 378, c378
  print '(i0,1x,i0)', 379, c379
  print '(i0,1x,i0)', 380, c380
  print '(i0,1x,i0)', 381, c381
  print '(i0,1x,i0)', 382, c382
  print '(i0,1x,i0)', 383, c383
  print '(i0,1x,i0)', 384, c384
  print '(i0,1x,i0)', 385, c385
  print '(i0,1x,i0)', 386, c386
  print '(i0,1x,i0)', 387, c387
  print '(i0,1x,i0)', 388, c388
  print '(i0,1x,i0)', 389, c389
  print '(i0,1x,i0)', 390, c390
  print '(i0,1x,i0)', 391, c391
  print '(i0,1x,i0)', 392, c392
  print '(i0,1x,i0)', 393, c393
  print '(i0,1x,i0)', 394, c394
  print '(i0,1x,i0)', 395, c395
  print '(i0,1x,i0)', 396, c396
  print '(i0,1x,i0)', 397, c397
  print '(i0,1x,i0)', 398, c398
  print '(i0,1x,i0)', 399, c399
  print '(i0,1x,i0)', 400, c400
  print '(i0,1x,i0)', 401, c401
  print '(i0,1x,i0)', 402, c402
  print '(i0,1x,i0)', 403, c403
  print '(i0,1x,i0)', 404, c404
  print '(i0,1x,i0)', 405, c405
  print '(i0,1x,i0)', 406, c406
  print '(i0,1x,i0)', 407, c407
  print '(i0,1x,i0)', 408, c408
  print '(i0,1x,i0)', 409, c409
  print '(i0,1x,i0)', 410, c410
  print '(i0,1x,i0)', 411, c411
  print '(i0,1x,i0)', 412, c412
  print '(i0,1x,i0)', 413, c413
  print '(i0,1x,i0)', 414, c414
  print '(i0,1x,i0)', 415, c415
  print '(i0,1x,i0)', 416, c416
  print '(i0,1x,i0)', 417, c417
  print '(i0,1x,i0)', 418, c418
  print '(i0,1x,i0)', 419, c419
  print '(i0,1x,i0)', 420, c420
  print '(i0,1x,i0)', 421, c421
  print '(i0,1x,i0)', 422, c422
  print '(i0,1x,i0)', 423, c423
  print '(i0,1x,i0)', 424, c424
  print '(i0,1x,i0)', 425, c425
  print '(i0,1x,i0)', 426, c426
  print '(i0,1x,i0)', 427, c427
  print '(i0,1x,i0)', 428, c428
  print '(i0,1x,i0)', 429, c429
  print '(i0,1x,i0)', 430, c430
  print '(i0,1x,i0)', 431, c431
  print '(i0,1x,i0)', 432, c432
  print '(i0,1x,i0)', 433, c433
  print '(i0,1x,i0)', 434, c434
  print '(i0,1x,i0)', 435, c435
  print '(i0,1x,l1)', 436, c436
  print '(i0,1x,l1)', 437, c437
  print '(i0,1x,l1)', 438, c438
  print '(i0,1x,l1)', 439, c439
  print '(i0,1x,l1)', 440, c440
  print '(i0,1x,l1)', 441, c441
  print '(i0,1x,l1)', 442, c442
  print '(i0,1x,l1)', 443, c443
  print '(i0,1x,l1)', 444, c444
  print '(i0,1x,l1)', 445, c445
  print '(i0,1x,l1)', 446, c446
  print '(i0,1x,l1)', 447, c447
  print '(i0,1x,l1)', 448, c448
  print '(i0,1x,l1)', 449, c449
  print '(i0,1x,a)', 450, '['//c450//']'
  print '(i0,1x,a)', 451, '['//c451//']'
  print '(i0,1x,a)', 452, '['//c452//']'
  print '(i0,1x,a)', 453, '['//c453//']'
  print '(i0,1x,a)', 454, '['//c454//']'
  print '(i0,1x,a)', 455, '['//c455//']'
  print '(i0,1x,a)', 456, '['//c456//']'
  print '(i0,1x,a)', 457, '['//c457//']'
  print '(i0,1x,a)', 458, '['//c458//']'
  print '(i0,*(1x,i0))', 459, c459
  print '(i0,*(1x,i0))', 460, c460
  print '(i0,*(1x,i0))', 461, c461
  print '(i0,*(1x,i0))', 462, c462
  print '(i0,*(1x,i0))', 463, c463
  print '(i0,*(1x,i0))', 464, c464
  print '(i0,*(1x,i0))', 465, c465
  print '(i0,*(1x,i0))', 466, c466
  print '(i0,*(1x,i0))', 467, c467
  print '(i0,*(1x,i0))', 468, c468
  print '(i0,*(1x,i0))', 469, c469
  print '(i0,*(1x,i0))', 470, c470
  print '(i0,*(1x,i0))', 471, c471
  print '(i0,*(1x,i0))', 472, c472
  print '(i0,*(1x,i0))', 473, c473
  print '(i0,*(1x,i0))', 474, c474
  print '(i0,*(1x,i0))', 475, c475
  print '(i0,*(1x,i0))', 476, c476
  print '(i0,*(1x,i0))', 477, c477
  print '(i0,*(1x,i0))', 478, c478
  print '(i0,*(1x,i0))', 479, c479
end program functions
